using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DomainSdk.Fuzzing.Targets;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Fuzzing.Peers;

/// <summary>
/// One long-lived node, asked by lines: its own regular expressions, and ajv, which is fetched into <c>artifacts/</c> from the npm registry. One
/// that does not answer in time is ended and another begun; the question then counts as not asked.
/// </summary>
internal sealed class NodePeer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly string Source = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.Fuzzing", "Peers");
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "artifacts", "fuzzing", "peers");
    private readonly SortedDictionary<string, int> _uses = new(StringComparer.Ordinal);
    private Process? _node;

    /// <summary>How often it was asked, did not answer, or was not asked and why.</summary>
    public string Uses => string.Join("; ", _uses.Select(u => FormattableString.Invariant($"{u.Value} x {u.Key}")));

    /// <summary>Fetches what is needed.</summary>
    /// <param name="why">Why there is no peer.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryInstall(out string why)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            foreach (var file in new[] { "package.json", "peer.js" }) File.Copy(Path.Combine(Source, file), Path.Combine(Folder, file), overwrite: true);
            why = "npm could not fetch ajv";
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"))) return true;
            using var npm = Start("npm", "install", "--no-audit", "--no-fund");
            npm.StandardInput.Close();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            return npm.ExitCode == 0;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            why = e.Message;
            return false;
        }
    }

    /// <summary>That node takes the same patterns for regular expressions with the flag <c>u</c>.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isStrict">Whether it is one for us.</param>
    public void CheckSyntax(string pattern, bool isStrict)
    {
        if (IsExcluded(PatternExclusions.Of(pattern))) return;
        if (Ask(new { kind = "pattern", pattern, text = "" }) is { } answer && (answer.Length > 0) != isStrict) throw new DifferenceException("node", $"{pattern} is {(isStrict ? "no " : "")}pattern for node");
    }

    /// <summary>That node finds the same.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="isMatch">Whether it is found by us.</param>
    public void CheckMatch(string pattern, byte[] text, bool isMatch)
    {
        if (IsExcluded(PatternExclusions.Of(pattern))) return;
        if (Ask(new { kind = "pattern", pattern, text = Encoding.UTF8.GetString(text) }) is { Length: > 0 } answer && answer != (isMatch ? "+" : "-")) throw new DifferenceException("found", $"{pattern} {isMatch}, node {answer}");
    }

    /// <summary>The verdict of ajv; null where it does not take the schema.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    public bool? Validate(Dialect dialect, JsonText schema, JsonText document) =>
        Ask(new { kind = dialect.Name, schema = Encoding.UTF8.GetString(schema.Utf8), document = Encoding.UTF8.GetString(document.Utf8) }) switch
        {
            "+" => true,
            "-" => false,
            _ => null,
        };

    /// <summary>Notes whether there is a cause not to ask.</summary>
    /// <param name="cause">The cause, or null.</param>
    public bool IsExcluded(string? cause)
    {
        if (cause is not null) Note("not asked, as " + cause);
        return cause is not null;
    }

    public void Dispose() => End();

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
    })!;

    private string? Ask<T>(T question)
    {
        try
        {
            _node ??= Start("node", "--stack-size=4000", "peer.js");
            _node.StandardInput.WriteLine(JsonSerializer.Serialize(question));
            _node.StandardInput.Flush();
            var answer = _node.StandardOutput.ReadLineAsync();
            if (answer.Wait(Patience) && answer.Result is { } line)
            {
                Note(line.Length > 0 ? "answered" : "refused the schema or pattern");
                return line.Trim();
            }
        }
        catch (IOException)
        {
            // It has ended by itself.
        }

        Note("no answer in time");
        End();
        return null;
    }

    private void Note(string use) => _uses[use] = _uses.GetValueOrDefault(use) + 1;

    private void End()
    {
        _node?.Kill();
        _node?.Dispose();
        _node = null;
    }
}
