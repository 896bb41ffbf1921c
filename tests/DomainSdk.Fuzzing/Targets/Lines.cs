namespace DomainSdk.Fuzzing.Targets;

/// <summary>Inputs of two parts, the first of which is one line.</summary>
internal static class Lines
{
    /// <summary>Takes an input apart at its first line feed.</summary>
    /// <param name="input">The input.</param>
    public static (byte[] Head, byte[] Tail) Split(ReadOnlySpan<byte> input)
    {
        var end = input.IndexOf((byte)'\n');
        return end < 0 ? (input.ToArray(), []) : (input[..end].ToArray(), input[(end + 1)..].ToArray());
    }

    /// <summary>Puts an input together.</summary>
    /// <param name="first">The first part, which has no line feed.</param>
    /// <param name="rest">The other.</param>
    public static byte[] Join(ReadOnlySpan<byte> first, ReadOnlySpan<byte> rest) => [.. first, (byte)'\n', .. rest];
}
