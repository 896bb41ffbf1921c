using System.Globalization;
using System.Text;

namespace DomainSdk.Cli.Fixing;

/// <summary>The difference of two texts of as many lines each, as patch and git read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static void Write(MendedFile file, TextWriter output)
    {
        var (before, after) = (Lines(file.Before), Lines(file.After));
        var name = MessageText.OneLine(file.Path);
        output.Write($"--- {name}\n+++ {name}\n");
        var changed = Enumerable.Range(0, before.Length).Where(i => before[i] != after[i]).ToList();
        for (var first = 0; first < changed.Count;)
        {
            // Changes whose surroundings meet are one hunk.
            var last = first;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context) last++;
            WriteHunk(before, after, Math.Max(0, changed[first] - Context), Math.Min(before.Length, changed[last] + Context + 1), output);
            first = last + 1;
        }
    }

    private static void WriteHunk(string[] before, string[] after, int start, int end, TextWriter output)
    {
        // What follows the last line end is no line.
        if (end == before.Length && before[^1].Length == 0) end--;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{start + 1},{end - start} @@\n"));
        for (var i = start; i < end;)
        {
            if (before[i] == after[i])
            {
                WriteLine(' ', before, i++, output);
                continue;
            }

            var run = i;
            while (run < end && before[run] != after[run]) run++;
            for (var line = i; line < run; line++) WriteLine('-', before, line, output);
            for (var line = i; line < run; line++) WriteLine('+', after, line, output);
            i = run;
        }
    }

    // Tabs and carriage returns belong to the layout of a file; what else could control a terminal stays an escape.
    private static void WriteLine(char mark, string[] lines, int index, TextWriter output)
    {
        output.Write(mark);
        output.Write(string.Join('\t', lines[index].TrimEnd('\r').Split('\t').Select(part => MessageText.OneLine(part))));
        if (lines[index].EndsWith('\r')) output.Write('\r');
        output.Write(index == lines.Length - 1 ? "\n\\ No newline at end of file\n" : "\n");
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');
}
