using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Keywords;

/// <summary>What keywords need of the compilation that they are read in.</summary>
internal interface IPlanBuilder
{
    /// <summary>The documents known.</summary>
    SchemaRegistry Registry { get; }

    /// <summary>The choices of the user.</summary>
    CompileOptions Options { get; }

    /// <summary>Receives what is wrong.</summary>
    DiagnosticBag Diagnostics { get; }

    /// <summary>The node of a location; it is compiled later, so that recursion needs no stack.</summary>
    int NodeFor(SchemaLocation location);

    /// <summary>Notes a reference whose candidates are known only when all schemas are.</summary>
    void Defer(DynamicReference reference);
}
