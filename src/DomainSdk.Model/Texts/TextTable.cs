using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>The texts that articles can be given, by address. Of several with the same address the first by path counts.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, SeedText> _byUri = new(StringComparer.Ordinal);

    /// <param name="ofCorpus">Texts that are documents of the corpus.</param>
    /// <param name="supplied">Texts that are not.</param>
    public TextTable(IEnumerable<SeedText> ofCorpus, IEnumerable<SeedText> supplied)
    {
        OfCorpus = [.. ofCorpus];
        foreach (var text in OfCorpus.Concat(supplied).OrderBy(t => t.Path, StringComparer.Ordinal)) _byUri.TryAdd(text.Uri, text);
    }

    /// <summary>The texts that are documents of the corpus.</summary>
    public IReadOnlyList<SeedText> OfCorpus { get; }

    /// <summary>The body at an address, or null.</summary>
    public SuppliedText? Find(string? uri) =>
        uri is not null && _byUri.TryGetValue(uri, out var text) ? new SuppliedText(text.Body, text.BodyLocation) : null;
}
