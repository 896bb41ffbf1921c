using System.Text;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

public class AllocationTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(
        """{"id":"a-1","title":"Häuser","status":"in \"review\"","published":"2023-05-01","rating":5,"author":{"name":"N","age":1.0,"x":[1,2]},"shapes":[{"kind":"circle","radius":1.5},{"sides":3,"kind":"polygon"}],"note":null,"extra":{"a":1,"b":2.5},"reply":{"id":"a-2","title":"t","status":"draft","author":{"name":""},"shapes":[{"kind":"polygon","sides":4}]}}""");

    [Fact]
    public void The_boolean_answer_of_the_reader_allocates_nothing() => AssertNoAllocation(utf8 => Article.IsValid(utf8), expected: true, Valid);

    [Fact]
    public void Neither_does_it_for_an_invalid_document() => AssertNoAllocation(utf8 => Article.IsValid(utf8), expected: false, Valid[..^2]);

    [Fact]
    public void The_boolean_answer_of_the_interpreter_allocates_nothing() =>
        AssertNoAllocation(utf8 => Article.Schema.IsValid(utf8), expected: true, Valid);

    private static void AssertNoAllocation(Func<byte[], bool> check, bool expected, byte[] utf8)
    {
        for (var i = 0; i < 200; i++) Assert.Equal(expected, check(utf8));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) check(utf8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
