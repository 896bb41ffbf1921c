using System.Globalization;
using System.Text;
using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>
/// Reads the raw text format of articles: UTF-8 with or without a byte order mark, LF or CRLF; header on line 1, headline on 3,
/// second headline on 5, lead on 7, body from 9 on, the even lines between them blank. A file gives its first error only.
/// </summary>
public sealed class SeedTextReader : IDocumentReader
{
    /// <summary>The line at which the body begins.</summary>
    internal const int BodyLine = 9;

    private const string DatePrefix = " date ";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The extensions of text files: <c>.txt</c>.</summary>
    public IReadOnlyCollection<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public DocumentReading Read(string path, byte[] content)
    {
        var text = TryRead(path, content, out var finding);
        return new DocumentReading(text, finding is null ? [] : [finding]);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="path">The file, as it is to be shown.</param>
    /// <param name="content">All its bytes.</param>
    /// <param name="finding">What is wrong with the file, or null: DSDK2101 header, 2102 date, 2103 encoding, 2104 no body.</param>
    /// <returns>The text, or null where the file is faulty.</returns>
    public static SeedText? TryRead(string path, ReadOnlySpan<byte> content, out Finding? finding)
    {
        finding = null;
        var invalid = InvalidUtf8.Find(content);
        if (invalid >= 0)
        {
            finding = EncodingFinding(path, content, invalid);
            return null;
        }

        var all = StrictUtf8.GetString(content.StartsWith("\uFEFF"u8) ? content[3..] : content);
        var lines = all.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        finding = HeaderFinding(path, lines, out var date, out var uri);
        if (finding is not null) return null;

        var paragraphs = Paragraphs(lines);
        if (paragraphs.Count == 0)
        {
            finding = Finding(path, DomainDiagnostics.EmptyTextBody, BodyLine, 1, "The text has no body: nothing stands on line 9 or below.");
            return null;
        }

        var body = string.Join("\n\n", paragraphs);
        return new SeedText
        {
            Path = path,
            Date = date,
            Uri = uri,
            Headline = lines[2],
            AlternativeHeadline = IsBlank(lines[4]) || lines[4] == lines[2] ? null : lines[4],
            Lead = lines[6],
            Paragraphs = [.. paragraphs],
            Body = body,
            Sha256 = QuotationCheck.Sha256(body),
            CharCount = body.Length,
            ByteCount = Encoding.UTF8.GetByteCount(body),
            FileCharCount = TextOffsets.Length(all, Integrity.OffsetUnit.CodePoint),
            FileByteCount = content.Length,
            BodyOffset = OffsetOfLine(content, BodyLine),
        };
    }

    private static Finding? HeaderFinding(string path, string[] lines, out DateOnly date, out string uri)
    {
        (date, uri) = (default, "");
        var header = lines[0];
        var space = header.StartsWith(DatePrefix, StringComparison.Ordinal) ? header.IndexOf(' ', DatePrefix.Length) : -1;
        if (space <= DatePrefix.Length || space + 1 == header.Length || header.IndexOf(' ', space + 1) >= 0)
            return Finding(path, DomainDiagnostics.MalformedTextHeader, 1, 1, "The header is not a space, 'date', a space, the date, a space and the address.") with { Expected = " date YYYY-MM-DD address" };
        if (!DateOnly.TryParseExact(header.AsSpan(DatePrefix.Length, space - DatePrefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            var written = header[DatePrefix.Length..space];
            return Finding(path, DomainDiagnostics.InvalidTextDate, 1, DatePrefix.Length + 1, $"'{written}' is not a day of the calendar written as YYYY-MM-DD.") with { Expected = "YYYY-MM-DD", Found = written };
        }

        uri = header[(space + 1)..];
        if (!IsAbsolute(uri))
            return Finding(path, DomainDiagnostics.MalformedTextHeader, 1, space + 2, $"'{uri}' is not an absolute address.") with { Expected = "an address with its scheme", Found = uri };

        for (var line = 2; line < BodyLine; line++)
        {
            var blank = line > lines.Length || IsBlank(lines[line - 1]);
            if (line == 5 || blank == (line % 2 == 0)) continue;
            var expected = line switch { 3 => "the headline", 7 => "the lead", _ => "a blank line" };
            return Finding(path, DomainDiagnostics.MalformedTextHeader, line, 1, $"Line {line} must be {expected}.") with { Expected = expected };
        }

        return null;
    }

    private static List<string> Paragraphs(string[] lines)
    {
        var paragraphs = new List<string>();
        var current = new List<string>();
        foreach (var line in lines.Skip(BodyLine - 1).Append(""))
        {
            if (!IsBlank(line))
            {
                current.Add(line);
            }
            else if (current.Count > 0)
            {
                paragraphs.Add(string.Join('\n', current));
                current.Clear();
            }
        }

        return paragraphs;
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;

    // On Unix a path such as /a/b is an absolute Uri of the scheme file; as an address it is relative.
    private static bool IsAbsolute(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && uri.StartsWith(parsed.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private static int OffsetOfLine(ReadOnlySpan<byte> content, int line)
    {
        var offset = 0;
        for (; line > 1; line--) offset += content[offset..].IndexOf((byte)'\n') + 1;
        return offset;
    }

    private static Finding EncodingFinding(string path, ReadOnlySpan<byte> content, int offset)
    {
        var before = Encoding.UTF8.GetString(content[..offset]).TrimStart('\uFEFF');
        var finding = Finding(path, DomainDiagnostics.InvalidTextEncoding, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'), $"The byte 0x{content[offset]:X2} begins no valid UTF-8 sequence.");
        return finding with { Expected = "UTF-8", Found = $"0x{content[offset]:X2}", Position = finding.Position with { Offset = offset, Length = 1 } };
    }

    private static Finding Finding(string path, string id, int line, int column, string message) => new()
    {
        Id = id,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Position = new SourcePosition(path, line, column, line, column, 0, 0),
    };
}
