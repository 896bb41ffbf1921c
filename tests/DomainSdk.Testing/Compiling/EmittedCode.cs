using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Testing.Compiling;

/// <summary>What is emitted for schemas of a plan. Every test and benchmark that runs emitted code goes this way.</summary>
internal sealed class EmittedCode
{
    private EmittedCode(SchemaPlan plan, DomainModelSet models, IReadOnlyList<GeneratedFile> files)
    {
        Plan = plan;
        Models = models;
        Files = files;
    }

    /// <summary>The plan that it was emitted for.</summary>
    public SchemaPlan Plan { get; }

    /// <summary>The models.</summary>
    public DomainModelSet Models { get; }

    /// <summary>The files.</summary>
    public IReadOnlyList<GeneratedFile> Files { get; }

    /// <summary>The number of lines of all files.</summary>
    public int Lines => Files.Sum(f => f.Text.Count(c => c == '\n'));

    /// <summary>Emits the code of some schemas.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roots">What types are asked for.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    public static EmittedCode Of(SchemaPlan plan, IReadOnlyList<GenerationRoot> roots, GenerationOptions? options = null)
    {
        var models = TypeModelBuilder.Build(plan, roots, options ?? GenerationOptions.Default);
        return new EmittedCode(plan, models, [.. CSharpEmitter.Emit(models)]);
    }

    /// <summary>Compiles the code, and code of a user.</summary>
    /// <param name="userCode">Further C# files.</param>
    public EmittedCompilation Compile(params IEnumerable<string> userCode) => EmittedCompilation.Of([this], userCode);

    /// <summary>Compiles the code, and code of a user, without any warning; loads it.</summary>
    /// <param name="userCode">Further C# files.</param>
    public System.Reflection.Assembly Load(params IEnumerable<string> userCode) => Compile(userCode).Load();
}
