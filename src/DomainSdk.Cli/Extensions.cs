using System.Runtime.CompilerServices;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Extensions;
using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Cli;

/// <summary>What assemblies of the user's own add: keywords of schemas, readers of other formats, and rules of corpora. Their code runs in this process.</summary>
/// <param name="Keywords">The keywords.</param>
/// <param name="Readers">The readers of formats other than JSON.</param>
/// <param name="Rules">The rules for any corpus.</param>
/// <param name="DomainRules">The rules for a corpus of the domain.</param>
internal sealed record Extensions(
    IReadOnlyList<CustomKeyword> Keywords,
    IReadOnlyList<IDocumentReader> Readers,
    IReadOnlyList<IIntegrityRule<Corpus>> Rules,
    IReadOnlyList<IIntegrityRule<DomainCorpus>> DomainRules)
{
    /// <summary>The types of the keywords, as generated code names them.</summary>
    public EquatableArray<KeywordType> KeywordTypes => Keywords.Select(k => new KeywordType(k.Name, "global::" + k.GetType().FullName!.Replace('+', '.'))).ToEquatableArray();

    /// <summary>Nothing.</summary>
    public static Extensions None { get; } = new([], [], [], []);

    /// <summary>Loads assemblies.</summary>
    /// <param name="paths">The assemblies.</param>
    /// <returns>What they add.</returns>
    /// <exception cref="InvalidOperationException">An assembly cannot be used.</exception>
    public static Extensions Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return None;
        if (!RuntimeFeature.IsDynamicCodeSupported) throw new InvalidOperationException("--extensions needs the tool that 'dotnet tool' installs: a native file cannot load assemblies.");
        var loaded = LoadedExtensions.Load(paths, typeof(DomainCorpus));
        if (loaded.Problems.Count > 0) throw new InvalidOperationException(string.Join("; ", loaded.Problems.Select(problem => $"{problem.Path}: {problem.Message}")));
        return new Extensions(loaded.Keywords, loaded.Readers, [.. loaded.All.OfType<IIntegrityRule<Corpus>>()], [.. loaded.All.OfType<IIntegrityRule<DomainCorpus>>()]);
    }
}
