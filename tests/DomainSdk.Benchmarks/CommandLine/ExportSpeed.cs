using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.Benchmarks.CommandLine;

/// <summary>A corpus of the domain, made of the seeds over and over under other keys: how long it takes to check, and to export in each format.</summary>
internal static class ExportSpeed
{
    public static void Run(TextWriter output, double megabytes)
    {
        var cli = PublishedCli.Jit(output);
        var folder = Directory.CreateTempSubdirectory("domainsdk-export-").FullName;
        try
        {
            var corpus = Path.Combine(folder, "corpus");
            var bytes = Write(corpus, (long)(megabytes * 1e6));
            output.WriteLine(FormattableString.Invariant($"{bytes / 1e6:0} MB"));
            var check = Measure("check");
            foreach (var extension in new[] { "duckdb", "sqlite", "parquet", "csv", "jsonl", "ttl" })
            {
                var time = Measure("export", "--to", Path.Combine(folder, "tables." + extension));
                output.WriteLine(FormattableString.Invariant($"{extension}: {check / time:0.00} of the speed of check"));
            }

            double Measure(params string[] arguments)
            {
                var clock = Stopwatch.StartNew();
                using var process = cli.Start([.. arguments, corpus]);
                var errors = Task.Run(process.StandardError.ReadToEnd);
                var text = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                output.WriteLine(FormattableString.Invariant($"{arguments[0]}: {clock.Elapsed.TotalSeconds:0.0} s, {bytes / 1e6 / clock.Elapsed.TotalSeconds:0} MB/s, exit code {process.ExitCode} {errors.Result}"));
                return process.ExitCode == 2 ? throw new InvalidOperationException(text) : clock.Elapsed.TotalSeconds;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Write(string folder, long bytes)
    {
        var seeds = Path.Combine(TestPaths.Repository, "seeds");
        Directory.CreateDirectory(folder);
        foreach (var shared in new[] { "parties.json", "agreements.json" }) File.Copy(Path.Combine(seeds, shared), Path.Combine(folder, shared));
        var documents = Directory.EnumerateFiles(Path.Combine(seeds, "articles"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(file)).RootElement)).ToList();
        using var stream = new BufferedStream(File.Create(Path.Combine(folder, "articles.ndjson")), 1 << 20);
        var written = 0L;
        for (var line = 0; written < bytes; line++)
        {
            var number = line.ToString(CultureInfo.InvariantCulture);
            var text = documents[line % documents.Count].Replace("\"article:", $"\"article:n{number}-", StringComparison.Ordinal).Replace("\"statement:", $"\"statement:n{number}-", StringComparison.Ordinal);
            var utf8 = Encoding.UTF8.GetBytes(text + "\n");
            stream.Write(utf8);
            written += utf8.Length;
        }

        return written;
    }
}
