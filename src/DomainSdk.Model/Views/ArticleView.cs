using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>An article as the rules look at it.</summary>
internal sealed class ArticleView(CorpusEntity entity) : EntityView(entity)
{
    public const string DigestPointer = "/body/sha256";
    public const string CharCountPointer = "/body/charCount";
    public const string StatusPointer = "/pubStatus";
    private const string TextPointer = "/body/value";

    public string? Uri => String("/uri");

    public string? Digest => String(DigestPointer);

    public long? CharCount => Integer(CharCountPointer);

    public OffsetUnit Unit => String("/body/offsetUnit") == "codePoint" ? OffsetUnit.CodePoint : OffsetUnit.Utf16;

    public TemporalRange? Published => Dates("/published");

    public bool IsCanceled => String(StatusPointer) == "canceled";

    /// <summary>The text that the record itself has, or null.</summary>
    public SuppliedText? OwnText => String(TextPointer) is { } text ? new SuppliedText(text, Locate(TextPointer)) : null;
}
