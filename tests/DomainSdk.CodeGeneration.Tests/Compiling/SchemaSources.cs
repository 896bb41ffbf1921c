using System.Text;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Tests.Compiling;

/// <summary>Makes plans and models of schema texts, as the generator does.</summary>
internal static class SchemaSources
{
    /// <summary>Compiles schema files into one plan; every file is a root, <c>format</c> is an assertion.</summary>
    /// <param name="files">Names and texts.</param>
    /// <param name="openEnums">Whether lists of strings may grow.</param>
    /// <param name="formats">Formats that types of the user define.</param>
    public static CompileResult Compile(IEnumerable<(string Name, string Text)> files, bool openEnums = false, params IEnumerable<string> formats)
    {
        var sources = files.Select(f => new SchemaSource(JsonText.Parse(Encoding.UTF8.GetBytes(f.Text), f.Name), "schema:///" + f.Name)).ToList();
        return SchemaCompiler.Compile(sources, CompileOptions.Default with { AssertFormats = true, OpenEnums = openEnums, Formats = formats.Where(f => !FormatRegistry.Standard.TryGet(f, out _)).Aggregate(FormatRegistry.Standard, (all, f) => all.With(f, _ => true)) });
    }
}
