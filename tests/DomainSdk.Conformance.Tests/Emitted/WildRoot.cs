using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.Conformance.Emitted;

/// <summary>Schemas of the corpora as roots of emitted code.</summary>
internal static class WildRoot
{
    extension(EmittedRoot)
    {
        /// <summary>Compiles a schema of the corpora, formats asserted as a user's build does.</summary>
        /// <param name="schema">The schema.</param>
        /// <param name="errors">What is wrong with it, references without a file foremost.</param>
        public static EmittedRoot Of(WildSchema schema, out IReadOnlyList<SchemaDiagnostic> errors)
        {
            var source = new SchemaSource(schema.Read(schema.File), schema.File, schema.BaseUri, schema.DefaultDialect);
            var result = SchemaCompiler.Compile([source], new CompileOptions { Retriever = schema, AssertFormats = true });
            errors = [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
            var node = result.Plan.Roots[0].Node;
            if (schema.Entry.Length > 0)
                Assert.True(result.Plan.TryGetNode(result.Plan.Nodes[node].AbsoluteLocation + schema.Entry, out node), schema.File + schema.Entry);
            return new EmittedRoot(result.Plan, node);
        }
    }
}
