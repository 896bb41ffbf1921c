using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using DomainSdk.Schema.Json;

namespace DomainSdk.Architecture.Tests;

/// <summary>What users see is what they need: the workings are internal, and what only emitted code calls is marked.</summary>
public class SurfaceTests
{
    private static readonly Assembly[] s_libraries = [typeof(JsonKind).Assembly, typeof(Corpus).Assembly];

    /// <summary>The domain model and the samples are made as a user's project would be, so that they show what is missing from the surface.</summary>
    [Theory]
    [InlineData("DomainSdk.Model")]
    [InlineData("DomainSdk.AspNetCore")]
    [InlineData("DomainSdk.AspNetCore.Tests")]
    [InlineData("DomainSdk.Kafka")]
    [InlineData("DomainSdk.Kafka.Tests")]
    [InlineData("DomainSdk.Samples.Tests")]
    [InlineData("DomainSdk.Model.Tests")]
    public void Who_stands_for_users_sees_what_users_see(string assembly) =>
        Assert.All(s_libraries, library => Assert.DoesNotContain(library.GetCustomAttributes<InternalsVisibleToAttribute>(), friend => friend.AssemblyName == assembly));

    [Fact]
    public void What_emitted_code_calls_is_marked()
    {
        var helpers = s_libraries.SelectMany(library => library.GetExportedTypes()).Where(type => type is { Namespace: "DomainSdk.Runtime", IsNested: false }).ToList();
        Assert.NotEmpty(helpers);
        Assert.All(helpers, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    /// <summary>Plans, keyword classes and evaluation change with the house.</summary>
    [Theory]
    [InlineData("DomainSdk.Schema.Plan")]
    [InlineData("DomainSdk.Schema.Evaluation")]
    [InlineData("DomainSdk.Schema.Satisfaction")]
    public void The_workings_have_no_public_type(string space) =>
        Assert.DoesNotContain(s_libraries.SelectMany(library => library.GetExportedTypes()), type => type.Namespace == space);
}
