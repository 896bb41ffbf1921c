using System.Globalization;
using System.Text;
using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>Reads texts of articles: UTF-8 with or without a byte order mark, LF or CRLF, laid out as a layout says. A file gives its first error only.</summary>
/// <param name="layout">Where the parts of a text stand.</param>
public sealed class SeedTextReader(ITextLayout layout) : IDocumentReader
{
    private const string Day = "yyyy-MM-dd";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A reader of the raw text format.</summary>
    public SeedTextReader()
        : this(LinesLayout.Raw)
    {
    }

    /// <summary>The extensions of text files, such as <c>.txt</c>.</summary>
    public IReadOnlyCollection<string> Extensions => layout.Extensions;

    /// <inheritdoc/>
    public DocumentReading Read(string path, byte[] content)
    {
        var text = TryRead(path, content, layout, out var finding);
        return new DocumentReading(text, finding is null ? [] : [finding]);
    }

    /// <summary>Reads a text in the raw text format.</summary>
    /// <param name="path">The file, as it is to be shown.</param>
    /// <param name="content">All its bytes.</param>
    /// <param name="finding">What is wrong with the file, or null: DSDK2101 header, 2102 date, 2103 encoding, 2104 no body.</param>
    /// <returns>The text, or null where the file is faulty.</returns>
    public static SeedText? TryRead(string path, ReadOnlySpan<byte> content, out Finding? finding) => TryRead(path, content, LinesLayout.Raw, out finding);

    private static SeedText? TryRead(string path, ReadOnlySpan<byte> content, ITextLayout layout, out Finding? finding)
    {
        var source = new TextSource(path, content);
        if (InvalidUtf8.Find(content) is var invalid and >= 0)
        {
            finding = source.Invalid(invalid);
            return null;
        }

        var all = StrictUtf8.GetString(content.StartsWith("\uFEFF"u8) ? content[3..] : content);
        var parts = layout.Find(all.Replace("\r\n", "\n", StringComparison.Ordinal));
        finding = Problem(parts, source, out var date);
        if (finding is not null) return null;

        var body = string.Join("\n\n", parts.Body);
        var (headline, other) = (parts.Headline!.Value, parts.AlternativeHeadline?.Value);
        return new SeedText
        {
            Path = path,
            Date = date,
            Uri = parts.Address!.Value,
            Headline = headline,
            AlternativeHeadline = other is null || TextParts.IsBlank(other) || other == headline ? null : other,
            Lead = parts.Lead?.Value ?? "",
            Paragraphs = [.. parts.Body],
            Body = body,
            Sha256 = QuotationCheck.Sha256(body),
            CharCount = body.Length,
            ByteCount = Encoding.UTF8.GetByteCount(body),
            FileCharCount = TextOffsets.Length(all, Integrity.OffsetUnit.CodePoint),
            FileByteCount = content.Length,
            BodyStart = source.Position(parts.BodyLine, parts.BodyColumn),
        };
    }

    // Of what stands before the first fault, the date is judged before the address, as they stand in the raw format.
    private static Finding? Problem(TextParts parts, TextSource source, out DateOnly date)
    {
        date = default;
        if (parts.Date is { } written)
        {
            if (!DateTimeOffset.TryParseExact(written.Value, [.. parts.DateFormats], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                var form = parts.DateFormats[0] == Day ? "YYYY-MM-DD" : parts.DateFormats[0];
                return source.Finding(DomainDiagnostics.InvalidTextDate, written.Line, written.Column, $"'{written.Value}' is not a day of the calendar written as {form}{(parts.DateFormats.Count == 1 ? "" : ", nor a point in time")}.")
                    with { Expected = form, Found = written.Value };
            }

            date = DateOnly.FromDateTime(time.DateTime);
        }

        if (parts.Address is { } address && !IsAbsolute(address.Value))
            return source.Finding(DomainDiagnostics.MalformedTextHeader, address.Line, address.Column, $"'{address.Value}' is not an absolute address.") with { Expected = "an address with its scheme", Found = address.Value };
        if (parts.Fault is { } fault)
            return source.Finding(DomainDiagnostics.MalformedTextHeader, fault.Line, fault.Column, fault.Message) with { Expected = fault.Expected, Found = fault.Found };
        if (parts is { Date: null } or { Address: null } or { Headline: null })
            return source.Finding(DomainDiagnostics.MalformedTextHeader, 1, 1, "The layout finds no date, address or headline in the text.");
        return parts.Body.Count > 0 ? null : source.Finding(DomainDiagnostics.EmptyTextBody, parts.BodyLine, parts.BodyColumn, $"The text has no body: nothing stands {parts.BodyPlace}.");
    }

    // On Unix a path such as /a/b is an absolute Uri of the scheme file; as an address it is relative.
    private static bool IsAbsolute(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && uri.StartsWith(parsed.Scheme + ":", StringComparison.OrdinalIgnoreCase);
}
