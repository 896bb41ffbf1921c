using System.Text;

namespace DomainSdk.Reports.Content;

/// <summary>The lines around places in files. Of a file of any size only the bytes around the place are read.</summary>
internal static class SourceExcerpts
{
    private const int Around = 1_500;
    private const int LongestMark = 600;
    private const int LinesAround = 3;
    private const int LongestLine = 160;

    /// <summary>Reads the lines around a place; nothing where the file is not there or is no text in UTF-8.</summary>
    public static IReadOnlyList<ExcerptLine> Read(SourcePosition position)
    {
        if (position.Path is not { Length: > 0 } path || position.Line < 1 || position.Offset is < 0 or int.MaxValue || !File.Exists(path)) return [];
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (!stream.CanSeek) return [];
            var start = Math.Max(0, position.Offset - Around);
            stream.Position = start;
            var bytes = new byte[position.Offset - start + Math.Min(position.Length, LongestMark) + Around];
            var window = bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
            var at = position.Offset - start;
            if (at > window.Length) return [];
            var end = Math.Min(window.Length, at + Math.Min(position.Length, LongestMark));
            return Lines(Text(window[..at], isCut: start > 0), Text(window[at..end], isCut: false), Text(window[end..], isCut: false), position.Line, hasBegin: start == 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The characters of bytes that may begin or end within one.</summary>
    private static string Text(ReadOnlySpan<byte> bytes, bool isCut)
    {
        while (isCut && bytes.Length > 0 && (bytes[0] & 0xC0) == 0x80) bytes = bytes[1..];
        return Encoding.UTF8.GetString(bytes).TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static List<ExcerptLine> Lines(string before, string marked, string after, int line, bool hasBegin)
    {
        var above = before.Split('\n');
        var inside = marked.Split('\n');
        var below = after.Split('\n');

        var lines = new List<ExcerptLine>();
        var first = Math.Max(hasBegin ? 0 : 1, above.Length - 1 - LinesAround);
        for (var i = first; i < above.Length - 1; i++) lines.Add(new ExcerptLine(line - (above.Length - 1 - i), [Plain(Head(above[i]))]));

        // Of a long line only what is beside the place.
        var shown = Math.Min(inside.Length, LinesAround + 1);
        for (var i = 0; i < shown; i++)
        {
            var parts = new List<ExcerptPart>();
            if (i == 0) parts.Add(Plain(Tail(above[^1])));
            parts.Add(new ExcerptPart(Head(inside[i]), IsMark: true));
            if (i == inside.Length - 1) parts.Add(Plain(Head(below[0])));
            lines.Add(new ExcerptLine(line + i, parts));
        }

        if (shown < inside.Length) lines.Add(new ExcerptLine(line + shown, [Plain("…")]));
        else lines.AddRange(below.Skip(1).SkipLast(after.Length > Around - 200 ? 1 : 0).Take(LinesAround).Select((text, i) => new ExcerptLine(line + inside.Length + i, [Plain(Head(text))])));
        if (lines.Count > 0 && lines[^1].Parts is [{ Text: "" }]) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static ExcerptPart Plain(string text) => new(text, IsMark: false);

    private static string Head(string text) => ShownText.Cut(text, LongestLine);

    private static string Tail(string text) => text.Length <= LongestLine ? text : string.Concat("…", text.AsSpan(text.Length - LongestLine));
}

/// <summary>A line of a file.</summary>
internal sealed record ExcerptLine(int Number, IReadOnlyList<ExcerptPart> Parts);

/// <summary>Part of a line.</summary>
internal sealed record ExcerptPart(string Text, bool IsMark);
