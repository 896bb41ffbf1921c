using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

public class StackRoomTests
{
    [Fact]
    public void Room_ends_before_the_stack_does() => Assert.InRange(OnSmallStack(() => Deepest(0)), 10, 1_000_000);

    [Fact]
    public void Much_room_is_found_where_it_is()
    {
        Assert.Equal((true, false), OnSmallStack(() => (StackRoom.Has(32 << 10), StackRoom.Has(1 << 20))));
        Assert.True(StackRoom.OnFreshStack(() => StackRoom.Has(32 << 20)));
    }

    [Fact]
    public void Recursion_goes_on_elsewhere() => Assert.Equal(200_000, OnSmallStack(() => Count(200_000)));

    [Fact]
    public void What_gave_up_is_done_on_a_larger_stack()
    {
        var tries = 0;
        Assert.True(StackRoom.OnFreshStack(() => ++tries > 1 || StackRoom.GiveUp()));
        Assert.Equal(2, tries);
    }

    [Fact]
    public void What_gives_up_for_ever_is_an_exception() =>
        Assert.Throws<InsufficientExecutionStackException>(() => StackRoom.OnFreshStack(StackRoom.GiveUp));

    [Fact]
    public void Exceptions_come_back() => Assert.Throws<FormatException>(() => StackRoom.OnFreshStack<int>(() => throw new FormatException()));

    [Fact]
    public void Giving_up_is_told_to_who_began_and_to_nobody_else()
    {
        var outer = StackRoom.Begin();
        var inner = StackRoom.Begin();
        StackRoom.GiveUp();
        Assert.False(StackRoom.Has());
        Assert.True(StackRoom.End(inner));
        Assert.True(StackRoom.Has());
        Assert.False(StackRoom.End(outer));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Deepest(int depth) => StackRoom.Has() ? Math.Max(depth, Deepest(depth + 1)) : depth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Count(int left) => left == 0 ? 0 : StackRoom.Has() ? 1 + Count(left - 1) : StackRoom.OnFreshStack(() => Count(left));

    private static T OnSmallStack<T>(Func<T> run)
    {
        var answer = default(T)!;
        var thread = new Thread(() => answer = run(), 256 * 1024);
        thread.Start();
        thread.Join();
        return answer;
    }
}
