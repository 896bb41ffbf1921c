using System.Text;

namespace DomainSdk.Fuzzing.Mutation;

/// <summary>Changes bytes, one to five times.</summary>
/// <param name="words">What is put in beside bytes of chance.</param>
internal sealed class ByteMutator(IReadOnlyList<string> words) : IMutator
{
    private readonly byte[][] _words = [.. words.Select(Encoding.UTF8.GetBytes)];

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> pool, Random random)
    {
        var bytes = new List<byte>(input);
        for (var left = random.Next(1, 6); left > 0; left--) Change(bytes, pool, random);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> pool, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(1 + random.Next(random.Next(4) == 0 ? 64 : 6), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4 when pool.Count > 0:
                var other = pool[random.Next(pool.Count)];
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + 1 + random.Next(40))]);
                break;
            case 5:
                // A word in place of what is there.
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, _words[random.Next(_words.Length)]);
                break;
            default:
                bytes.InsertRange(at, _words[random.Next(_words.Length)]);
                break;
        }
    }
}
