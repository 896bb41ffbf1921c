namespace DomainSdk;

/// <summary>Which reader a file is for.</summary>
internal static class DocumentReaders
{
    /// <summary>The first reader for an extension; null where files of it are JSON.</summary>
    /// <param name="readers">The readers.</param>
    /// <param name="extension">The extension with its dot, in any case.</param>
    public static IDocumentReader? For(this IReadOnlyList<IDocumentReader> readers, string extension) =>
        readers.FirstOrDefault(reader => reader.Extensions.Contains(extension.ToLowerInvariant()));
}
