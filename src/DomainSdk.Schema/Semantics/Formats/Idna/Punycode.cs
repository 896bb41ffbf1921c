namespace DomainSdk.Schema.Semantics;

/// <summary>Punycode with the parameters of RFC 3492 section 5, between code points and lower-case ASCII.</summary>
internal static class Punycode
{
    private const int Base = 36, MinThreshold = 1, MaxThreshold = 26, Skew = 38, Damp = 700, InitialBias = 72, InitialCodePoint = 0x80;

    /// <summary>Decodes what comes after <c>xn--</c>; false if it is malformed or does not fit.</summary>
    public static bool TryDecode(ReadOnlySpan<int> input, Span<int> output, out int count)
    {
        count = Math.Max(input.LastIndexOf('-'), 0);
        input.Slice(0, count).CopyTo(output);
        var at = count > 0 ? count + 1 : 0;
        long codePoint = InitialCodePoint, index = 0;
        var bias = InitialBias;
        while (at < input.Length)
        {
            var before = index;
            long weight = 1;
            for (var k = Base; ; k += Base)
            {
                if (at == input.Length) return false;
                var digit = DigitValue(input[at++]);
                if (digit < 0) return false;
                index += digit * weight;
                if (index > int.MaxValue) return false;
                var threshold = Threshold(k, bias);
                if (digit < threshold) break;
                weight *= Base - threshold;
            }

            if (count == output.Length) return false;
            count++;
            bias = Adapt((int)(index - before), count, before == 0);
            codePoint += index / count;
            index %= count;
            if (codePoint >= CodePoints.Limit) return false;
            output.Slice((int)index, count - 1 - (int)index).CopyTo(output.Slice((int)index + 1));
            output[(int)index++] = (int)codePoint;
        }

        return true;
    }

    /// <summary>Encodes code points to what comes after <c>xn--</c>; false if it does not fit.</summary>
    public static bool TryEncode(ReadOnlySpan<int> input, Span<int> output, out int count)
    {
        count = 0;
        foreach (var basic in input)
            if (basic < InitialCodePoint && !TryAppend(output, ref count, basic)) return false;
        var basics = count;
        if (basics > 0 && !TryAppend(output, ref count, '-')) return false;

        int codePoint = InitialCodePoint, bias = InitialBias, handled = basics;
        long delta = 0;
        while (handled < input.Length)
        {
            var next = int.MaxValue;
            foreach (var candidate in input)
                if (candidate >= codePoint) next = Math.Min(next, candidate);
            delta += (long)(next - codePoint) * (handled + 1);
            codePoint = next;
            foreach (var current in input)
            {
                if (current < codePoint) delta++;
                if (current != codePoint) continue;
                if (!TryAppendNumber(output, ref count, delta, bias)) return false;
                bias = Adapt((int)delta, handled + 1, handled == basics);
                delta = 0;
                handled++;
            }

            delta++;
            codePoint++;
        }

        return true;
    }

    private static bool TryAppendNumber(Span<int> output, ref int count, long number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (number < threshold) return TryAppend(output, ref count, Digit((int)number));
            if (!TryAppend(output, ref count, Digit((int)(threshold + (number - threshold) % (Base - threshold))))) return false;
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static bool TryAppend(Span<int> output, ref int count, int value)
    {
        if (count == output.Length) return false;
        output[count++] = value;
        return true;
    }

    private static int Threshold(int k, int bias) => k <= bias ? MinThreshold : k >= bias + MaxThreshold ? MaxThreshold : k - bias;

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; k += Base) delta /= Base - MinThreshold;
        return k + (Base - MinThreshold + 1) * delta / (delta + Skew);
    }

    private static int Digit(int value) => value < 26 ? 'a' + value : '0' + value - 26;

    private static int DigitValue(int c) => c switch { >= 'a' and <= 'z' => c - 'a', >= '0' and <= '9' => c - '0' + 26, _ => -1 };
}
