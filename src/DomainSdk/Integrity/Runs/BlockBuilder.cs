using System.Text;

namespace DomainSdk.Integrity;

/// <summary>Collects facts until they make a block.</summary>
/// <typeparam name="T">The facts.</typeparam>
/// <param name="write">Writes one.</param>
internal sealed class BlockBuilder<T>(Action<FactsWriter, T> write)
{
    private const int Enough = 64 * 1024;
    private BinaryWriter? _output;
    private FactsWriter? _writer;

    /// <summary>How many facts wait.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a fact.</summary>
    /// <returns>Whether they are enough for a block.</returns>
    public bool Add(T fact)
    {
        // Every block begins anew, as each is read by itself.
        _output ??= Begin();
        _writer ??= new FactsWriter(_output);
        write(_writer, fact);
        Count++;
        _output.Flush();
        return _output.BaseStream.Length >= Enough;
    }

    /// <summary>Makes the block, and begins the next one.</summary>
    public byte[] Take()
    {
        var bytes = (MemoryStream?)_output?.BaseStream;
        var block = FactBlock.Pack(bytes is null ? [] : bytes.GetBuffer().AsSpan(0, (int)bytes.Length), Count);
        (_output, _writer, Count) = (null, null, 0);
        return block;
    }

    private static BinaryWriter Begin() => new(new MemoryStream(Enough + (Enough / 4)), Encoding.UTF8);
}
