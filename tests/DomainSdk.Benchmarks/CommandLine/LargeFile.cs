using System.Diagnostics;
using System.Globalization;
using System.Text;
using DomainSdk.Benchmarks.Articles;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.CommandLine;

/// <summary>A file of many gigabytes, one article for each line, some of them wrong: how much memory it takes to check, how fast it is, and what is left of it when the check is killed.</summary>
internal static class LargeFile
{
    private const int WrongOneOf = 100_000;
    private const string Wrong = "\"language\":\"en-GB\"";

    public static void Run(TextWriter output, double gigabytes)
    {
        var cli = PublishedCli.Jit(output);
        var file = Path.Combine(Path.GetTempPath(), "domainsdk-" + Guid.NewGuid().ToString("N") + ".ndjson");
        try
        {
            var lines = Write(file, (long)(gigabytes * 1e9));
            output.WriteLine(FormattableString.Invariant($"{new FileInfo(file).Length / 1e9:0.00} GB, {lines} articles, every {WrongOneOf}th of them wrong"));
            string[] arguments = ["check", file, "--schema", Path.Combine(TestPaths.Repository, "schema", "article.schema.json")];
            var whole = Check(cli, arguments, output);
            var part = Killed(cli, arguments, whole.Time / 2);
            var isPrefix = whole.Findings.Take(part.Count).SequenceEqual(part);
            output.WriteLine($"killed half-way: {part.Count} of {whole.Findings.Count} findings were told, {(isPrefix ? "the first ones, each whole" : "NOT the first ones")}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Write(string file, long bytes)
    {
        var documents = ArticleDocuments.Compact(1000).Select(Encoding.UTF8.GetString).ToList();
        using var stream = new BufferedStream(File.Create(file), 1 << 20);
        var written = 0L;
        var line = 0;
        for (; written < bytes; line++)
        {
            // Each article has a key of its own.
            var text = documents[line % documents.Count].Replace("article:made-", "article:" + line.ToString(CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal);
            if (line % WrongOneOf == WrongOneOf - 1) text = text.Replace(Wrong, "\"language\":0", StringComparison.Ordinal);
            var utf8 = Encoding.UTF8.GetBytes(text + "\n");
            stream.Write(utf8);
            written += utf8.Length;
        }

        return line;
    }

    private static (TimeSpan Time, List<string> Findings) Check(PublishedCli cli, string[] arguments, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        using var process = cli.Start(arguments);
        var findings = FindingsOf(process);
        var said = LastLineOf(process);
        var peak = 0L;
        while (!process.WaitForExit(50)) peak = Math.Max(peak, Peak(process));
        var time = clock.Elapsed;
        output.WriteLine(FormattableString.Invariant($"{new FileInfo(arguments[1]).Length / 1e6 / time.TotalSeconds:0} MB/s on {Environment.ProcessorCount} cores, at most {peak / 1e6:0} MB of memory, {findings.Result.Count} findings{(said.Result.Length == 0 ? "" : "; it said at last: " + said.Result)}"));
        return (time, findings.Result);
    }

    private static List<string> Killed(PublishedCli cli, string[] arguments, TimeSpan after)
    {
        using var process = cli.Start(arguments);
        var findings = FindingsOf(process);
        _ = LastLineOf(process);
        if (!process.WaitForExit(after)) process.Kill();
        process.WaitForExit();
        return findings.Result;
    }

    private static Task<List<string>> FindingsOf(Process process) => Task.Run(() =>
    {
        var findings = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
            if (line.Contains("DSDK2", StringComparison.Ordinal)) findings.Add(line);
        return findings;
    });

    private static Task<string> LastLineOf(Process process) => Task.Run(() =>
    {
        var last = "";
        while (process.StandardError.ReadLine() is { } line)
            if (line.Trim().Length > 0) last = line.Trim();
        return last;
    });

    // The peak is that of the kernel where it tells one; else the largest that was seen.
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : Math.Max(process.PeakWorkingSet64, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
