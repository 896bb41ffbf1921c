using System.Buffers;

namespace DomainSdk.Loading;

/// <summary>A piece of work: a file of its own, or some lines of an NDJSON file.</summary>
internal abstract record WorkItem(CorpusFile File);

/// <summary>A file that is one document.</summary>
internal sealed record WholeFile(CorpusFile File) : WorkItem(File);

/// <summary>Something wrong that reading the file itself brought up.</summary>
/// <param name="File">The file.</param>
/// <param name="Finding">What is wrong.</param>
/// <param name="IsOfLine">Whether it is about one line, and not about the file, of which all parts of a corpus see it.</param>
internal sealed record FileFault(CorpusFile File, Finding Finding, bool IsOfLine = false) : WorkItem(File);

/// <summary>Whole lines of an NDJSON file, in a rented buffer.</summary>
internal sealed record LineBatch(CorpusFile File, byte[] Buffer, int Start, int End, int FirstLine, long FirstByte) : WorkItem(File)
{
    /// <summary>The lines, each with its line end but for the last one of the file.</summary>
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(Start, End - Start);

    /// <summary>Gives the buffer back; the bytes must not be used afterwards.</summary>
    public void Release() => ArrayPool<byte>.Shared.Return(Buffer);
}
