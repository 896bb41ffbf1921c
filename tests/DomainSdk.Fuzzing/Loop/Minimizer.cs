namespace DomainSdk.Fuzzing.Loop;

/// <summary>Makes inputs small.</summary>
internal static class Minimizer
{
    private const int MostTries = 400;

    /// <summary>Takes away parts, large ones first, as long as what matters stays.</summary>
    /// <param name="input">The input.</param>
    /// <param name="stays">Whether a candidate still shows what matters.</param>
    public static byte[] Shrink(byte[] input, Func<byte[], bool> stays)
    {
        var tries = 0;
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length && tries < MostTries;)
            {
                byte[] candidate = [.. input[..at], .. input[(at + size)..]];
                tries++;
                if (stays(candidate)) input = candidate;
                else at += size;
            }
        }

        return input;
    }
}
