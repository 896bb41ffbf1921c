using System.Collections.Immutable;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>The schemas of an assembly or of a call, compiled together when they are first needed. Safe for many threads.</summary>
public sealed class SchemaSet
{
    private readonly Lazy<CompileResult> _compiled;

    /// <summary>Joins schema texts that may refer to one another.</summary>
    /// <param name="texts">The texts.</param>
    public SchemaSet(params ReadOnlySpan<SchemaText> texts)
    {
        Texts = [.. texts];
        _compiled = new Lazy<CompileResult>(Compile);
    }

    /// <summary>The schemas of a compilation that was made before.</summary>
    /// <param name="compiled">The result of the compiler.</param>
    /// <param name="options">What it was made with, where anyone may ask.</param>
    internal SchemaSet(CompileResult compiled, CompileOptions? options = null)
    {
        Texts = [];
        _compiled = new Lazy<CompileResult>(compiled);
        if (options is null) return;
        AssertFormats = options.AssertFormats;
        AssertContent = options.AssertContent;
        OpenEnums = options.OpenEnums;
        MaxStepsPerByte = options.MaxStepsPerByte;
        Formats = options.Formats;
        Keywords = options.Keywords;
    }

    /// <summary>The texts.</summary>
    public IReadOnlyList<SchemaText> Texts { get; }

    /// <summary>Whether <c>format</c> is an assertion; null: as the dialect of each schema says.</summary>
    public bool? AssertFormats { get; init; }

    /// <summary>Whether <c>contentEncoding</c> and <c>contentMediaType</c> are assertions.</summary>
    public bool AssertContent { get; init; }

    /// <summary>Whether an <c>enum</c> of two or more strings takes any string.</summary>
    public bool OpenEnums { get; init; }

    /// <summary>How often schemas may be applied to values while a document is evaluated, per byte; see <see cref="CompileOptions.MaxStepsPerByte"/>.</summary>
    public int MaxStepsPerByte { get; init; } = CompileOptions.Default.MaxStepsPerByte;

    /// <summary>The formats known, by name.</summary>
    public FormatRegistry Formats { get; init; } = FormatRegistry.Standard;

    /// <summary>Keywords of the user's own.</summary>
    public IReadOnlyList<CustomKeyword> Keywords { get; init; } = [];

    /// <summary>The compiled schemas.</summary>
    internal SchemaPlan Plan => _compiled.Value.Plan;

    /// <summary>What the compiler noticed.</summary>
    public ImmutableArray<SchemaDiagnostic> Diagnostics => _compiled.Value.Diagnostics;

    /// <summary>A schema of the set.</summary>
    /// <param name="uri">Its absolute URI; the fragment is empty, a JSON Pointer or an anchor.</param>
    /// <returns>The schema; whether there is one shows when it is first used.</returns>
    public SchemaNode this[string uri] => new(this, uri);

    private CompileResult Compile() => SchemaCompiler.Compile(
        [.. Texts.Select(text => new SchemaSource(text.Bytes().ToArray(), text.Path, text.Uri))],
        new CompileOptions { AssertFormats = AssertFormats, AssertContent = AssertContent, OpenEnums = OpenEnums, Formats = Formats, Keywords = Keywords, MaxStepsPerByte = MaxStepsPerByte });
}
