using System.Numerics;

namespace DomainSdk.Schema.Scalars;

/// <summary>
/// Random numbers that are the same on every platform and in every version (splitmix64), which those of the framework are not.
/// </summary>
internal sealed class SampleRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Any 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from 0 to <paramref name="limit"/> - 1; the limit is above 0.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first >= last ? first : first + Below(last - first + 1);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public BigInteger Between(BigInteger first, BigInteger last)
    {
        var count = last - first + 1;
        if (count <= ulong.MaxValue) return first + (BigInteger)(Next() % (ulong)count);
        var drawn = BigInteger.Zero;
        for (var reached = BigInteger.One; reached < count; reached <<= 64) drawn = (drawn << 64) + Next();
        return first + drawn % count;
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list that is not empty.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One character of a text that is not empty.</summary>
    public char Pick(string characters) => characters[Below(characters.Length)];

    /// <summary>Brings a list into any order.</summary>
    public void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
