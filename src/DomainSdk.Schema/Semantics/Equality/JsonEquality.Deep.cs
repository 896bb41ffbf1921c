namespace DomainSdk.Schema.Json;

/// <content>Where the stack is too short for what is compared.</content>
internal static partial class JsonEquality
{
    private static unsafe bool EqualOnFreshStack(JsonView a, int i, JsonView b, int j)
    {
        fixed (byte* utf8 = b.Utf8)
        fixed (TapeEntry* entries = b.Entries)
        {
            var (text, length, tape, count) = ((nint)utf8, b.Utf8.Length, (nint)entries, b.Entries.Length);
            return StackRoom.OnFreshStack(a, again => Equals(again, i, new JsonView(new ReadOnlySpan<byte>((void*)text, length), new ReadOnlySpan<TapeEntry>((void*)tape, count)), j));
        }
    }

    private static int HashOnFreshStack(JsonView view, int entry) => StackRoom.OnFreshStack(view, again => GetHashCode(again, entry));
}
