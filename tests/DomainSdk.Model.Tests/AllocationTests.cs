using System.Reflection;
using System.Text;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Model.Tests;

/// <summary>The boolean answer allocates nothing, for whatever type of the domain it is asked.</summary>
public class AllocationTests
{
    private static readonly string[] Seeds = Directory.GetFiles(Path.Combine(TestPaths.Repository, "seeds"), "*.json", SearchOption.AllDirectories)
        .Where(f => !f.Contains("broken", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

    [Fact]
    public void Seeds_are_found_valid_without_allocating_one_byte()
    {
        Assert.NotEmpty(Seeds);
        foreach (var seed in Seeds)
        {
            var utf8 = File.ReadAllBytes(seed);
            Assert.True(Document.IsValid(utf8), seed);
            Assert.Equal(0, Allocated(() => Document.IsValid(utf8)));
        }
    }

    [Fact]
    public void Every_type_of_the_domain_answers_without_allocating_one_byte()
    {
        // Each value of each seed is put before every type: most are refused somewhere on the way, which must cost nothing either.
        var values = Seeds.SelectMany(f => Values(JsonText.Parse(File.ReadAllBytes(f)).Root)).Select(n => Encoding.UTF8.GetBytes(n.ToString())).DistinctBy(Convert.ToHexString).Take(150).ToList();
        var checks = typeof(Document).Assembly.GetTypes()
            .Where(t => !t.ContainsGenericParameters && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IJsonModel<>) && i.GenericTypeArguments[0] == t))
            .ToDictionary(t => t.Name, Check);
        Assert.True(checks.Count > 10, $"Only {checks.Count} types were found.");
        var accepted = 0;
        foreach (var (name, check) in checks)
        {
            foreach (var value in values)
            {
                if (check(value)) accepted++;
                Assert.True(Allocated(() => check(value)) == 0, $"{name} allocates for {Encoding.UTF8.GetString(value)}");
            }
        }

        Assert.True(accepted > checks.Count, "Hardly any value was accepted.");
    }

    private static IEnumerable<JsonNode> Values(JsonNode node)
    {
        yield return node;
        var inner = new List<JsonNode>();
        foreach (var member in node.EnumerateMembers()) inner.AddRange(Values(member.Value));
        foreach (var item in node.EnumerateItems()) inner.AddRange(Values(item));
        foreach (var value in inner) yield return value;
    }

    private static Func<byte[], bool> Check(Type type) => typeof(AllocationTests).GetMethod(nameof(IsValid), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type).CreateDelegate<Func<byte[], bool>>();

    private static bool IsValid<T>(byte[] utf8)
        where T : IJsonModel<T> => JsonModel.IsValid<T>(utf8);

    private static long Allocated(Func<bool> check)
    {
        for (var i = 0; i < 3; i++) check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        check();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
