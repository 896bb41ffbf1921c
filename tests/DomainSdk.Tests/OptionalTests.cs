using System.Diagnostics;
using System.Reflection;

namespace DomainSdk.Tests;

public class OptionalTests
{
    private static readonly DateOnly Day = new(2024, 2, 29);

    [Fact]
    public void Values_and_null_convert()
    {
        Optional<DateOnly?> present = Day;
        Optional<DateOnly?> isNull = null;
        Optional<string?> text = "a";
        Assert.Equal((true, Day), (present.IsPresent, present.Value));
        Assert.Equal((true, null), (isNull.IsPresent, isNull.Value));
        Assert.Equal("a", text.Value);
        Assert.False(default(Optional<DateOnly?>).IsPresent);
    }

    [Fact]
    public void One_converts_from_and_to_the_value_with_null_and_without()
    {
        DateOnly? maybe = Day;
        Optional<DateOnly?> fromMaybe = maybe;
        Optional<DateOnly?> chosen = Day.Year > 2000 ? Day : null;
        Optional<DateOnly?> widened = new Optional<DateOnly>(Day).AsNullable();
        Assert.Equal((fromMaybe, chosen), (chosen, widened));
        Assert.Equal(Day, (DateOnly?)fromMaybe);
        Assert.Equal(Optional<DateOnly?>.Absent, Optional<DateOnly>.Absent.AsNullable());
        Assert.Throws<InvalidOperationException>(() => (DateOnly?)Optional<DateOnly?>.Absent);
    }

    [Fact]
    public void Absent_and_null_come_to_the_same_where_that_is_wanted()
    {
        Optional<DateOnly?> nullable = Day;
        Optional<DateOnly> value = Day;
        Optional<string?> reference = "a";
        DateOnly? fromNullable = nullable.OrNull;
        DateOnly? fromValue = value.OrNull;
        string? fromReference = reference.OrNull;
        Assert.Equal((Day, Day, "a"), (fromNullable, fromValue, fromReference));
        Assert.Null(default(Optional<DateOnly?>).OrNull);
        Assert.Null(default(Optional<DateOnly>).OrNull);
        Assert.Null(default(Optional<string?>).OrNull);
        Assert.Null(new Optional<string?>(null).OrNull);
    }

    [Fact]
    public void There_is_something_else_for_an_absent_one()
    {
        Optional<string> member = "a";
        Assert.Equal(("a", "b", null), (member.OrDefault("b"), default(Optional<string>).OrDefault("b"), default(Optional<string>).OrDefault()));
        Assert.Equal((0, 7), (default(Optional<int>).OrDefault(), default(Optional<int>).OrDefault(7)));
        Assert.Equal("b", default(Optional<string>).Or("b"));
    }

    [Fact]
    public void It_is_taken_apart()
    {
        Optional<int> member = 5;
        Assert.True(member.TryGet(out var value));
        Assert.Equal(5, value);
        Assert.False(default(Optional<int>).TryGet(out _));
        Assert.True(new Optional<string?>(null).TryGet(out var isNull));
        Assert.Null(isNull);
        var (isPresent, five) = member;
        Assert.Equal((true, 5), (isPresent, five));
        Assert.True(member is (true, 5));
    }

    [Fact]
    public void The_debugger_tells_absent_null_and_text_apart()
    {
        Assert.Equal("{DebuggerText,nq}", typeof(Optional<>).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.Equal(["absent", "null", "\"a\"", "\"absent\"", "5"], [Shown(default(Optional<string?>)), Shown<string?>(null), Shown<string?>("a"), Shown<string?>("absent"), Shown<int>(5)]);
    }

    private static string Shown<T>(Optional<T> member) =>
        (string)typeof(Optional<T>).GetProperty("DebuggerText", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(member)!;
}
