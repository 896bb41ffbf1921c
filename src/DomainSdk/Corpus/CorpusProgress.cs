namespace DomainSdk;

/// <summary>How far loading has come. Reported after every file, and within large files several times a second.</summary>
/// <param name="Documents">Documents read so far, the faulty ones included.</param>
/// <param name="Bytes">Bytes read so far.</param>
/// <param name="TotalBytes">Bytes to read in all.</param>
public readonly record struct CorpusProgress(long Documents, long Bytes, long TotalBytes);
