using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Binding;

namespace DomainSdk.CodeGeneration.Tests.Naming;

/// <summary>Types of the user beside generated ones, called like types that the code names.</summary>
public class UserTypeTests
{
    private const string Schema = """
        {
          "title": "Feed", "type": "object", "required": ["home", "tags"],
          "properties": { "home": { "type": "string", "format": "uri" }, "tags": { "type": "array", "items": { "type": "string" } }, "next": { "type": ["string", "null"] } }
        }
        """;

    [Theory]
    [InlineData("Uri", "namespace Acme.News; internal class Uri;")]
    [InlineData("ValueArray", "namespace Acme.News; internal enum ValueArray { None }")]
    [InlineData("JsonRead", "namespace Acme.News { internal delegate void JsonRead(); }")]
    [InlineData("Optional", "namespace Acme.News.Optional; internal class Inner;")]
    [InlineData("Skip", "namespace Acme.News; partial record Feed { internal enum Skip { Once } }")]
    public void Code_names_its_own_types_in_full_where_it_is_told_of_those_of_the_user(string name, string userCode)
    {
        var options = GenerationOptions.Default with { UserTypes = [TypeName.Of(GeneratedCode.Namespace, name)] };
        var code = GeneratedCode.Of("feed.json", Schema, options);
        Assert.Empty(code.Compile(userCode).Problems);
        var counts = new BindingCounts();
        BindingProof.Run([code], counts, [userCode]);
        Assert.Empty(counts.Problems);
    }

    [Fact]
    public void Proof_finds_the_names_that_mean_a_type_of_the_user_where_nobody_tells()
    {
        var counts = new BindingCounts();
        BindingProof.Run([GeneratedCode.Of("feed.json", Schema)], counts, ["namespace Acme.News; public class Uri;"]);
        Assert.InRange(counts.Misbound, 1, int.MaxValue);
        Assert.All(counts.Problems, p => Assert.Contains("'Uri' is Acme.News.Uri, not System.Uri", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_elsewhere_hide_nothing()
    {
        var counts = new BindingCounts();
        BindingProof.Run([GeneratedCode.Of("feed.json", Schema)], counts, ["namespace Acme; public class Uri;", "namespace Acme.News.Web; public class JsonRead;", "public class ValueArray;"]);
        Assert.Empty(counts.Problems);
        Assert.InRange(counts.Names, 10, int.MaxValue);
    }
}
