using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Integrity;
using DomainSdk.Model;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Cli;

/// <summary>What assemblies of the user's own add: keywords of schemas and rules of corpora. Their code runs in this process.</summary>
/// <param name="Keywords">The keywords.</param>
/// <param name="Rules">The rules for any corpus.</param>
/// <param name="DomainRules">The rules for a corpus of the domain.</param>
internal sealed record Extensions(IReadOnlyList<CustomKeyword> Keywords, IReadOnlyList<IIntegrityRule<Corpus>> Rules, IReadOnlyList<IIntegrityRule<DomainCorpus>> DomainRules)
{
    /// <summary>The types of the keywords, as generated code names them.</summary>
    public EquatableArray<KeywordType> KeywordTypes => Keywords.Select(k => new KeywordType(k.Name, "global::" + k.GetType().FullName!.Replace('+', '.'))).ToEquatableArray();

    /// <summary>Nothing.</summary>
    public static Extensions None { get; } = new([], [], []);

    /// <summary>Loads assemblies, and makes one of each public type with a constructor without parameters that is a keyword or a rule.</summary>
    /// <param name="paths">The assemblies.</param>
    /// <returns>What they add.</returns>
    /// <exception cref="InvalidOperationException">An assembly cannot be loaded, adds nothing, or two keywords have one name.</exception>
    public static Extensions Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return None;
        if (!RuntimeFeature.IsDynamicCodeSupported) throw new InvalidOperationException("--extensions needs the tool that 'dotnet tool' installs: a native file cannot load assemblies.");
        var made = paths.SelectMany(Make).ToList();
        var keywords = made.OfType<CustomKeyword>().ToList();
        if (keywords.GroupBy(k => k.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"There are several keywords '{twice.Key}': {string.Join(" and ", twice.Select(k => k.GetType().FullName))}.");
        return new Extensions(keywords, [.. made.OfType<IIntegrityRule<Corpus>>()], [.. made.OfType<IIntegrityRule<DomainCorpus>>()]);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Not reached in a native file.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Not reached in a native file.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Not reached in a native file.")]
    private static List<object> Make(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new InvalidOperationException($"{path}: no such file");
        try
        {
            // What the assembly needs stands beside it; what the tool has, too, is the tool's, or its types would be others.
            var folder = Path.GetDirectoryName(full)!;
            AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(folder, name.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
            var types = AssemblyLoadContext.Default.LoadFromAssemblyPath(full).GetExportedTypes().Where(IsExtension).OrderBy(t => t.FullName, StringComparer.Ordinal);
            var made = types.Select(t => Activator.CreateInstance(t)!).ToList();
            return made.Count > 0 ? made : throw new InvalidOperationException($"{path}: no public type with a constructor without parameters is a CustomKeyword or an IIntegrityRule");
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or TypeLoadException or ReflectionTypeLoadException or TargetInvocationException or MissingMethodException)
        {
            throw new InvalidOperationException($"{path}: the assembly cannot be used: {(e.InnerException ?? e).Message}", e);
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Not reached in a native file.")]
    private static bool IsExtension(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.GetConstructor(Type.EmptyTypes) is not null
        && (type.IsAssignableTo(typeof(CustomKeyword)) || type.IsAssignableTo(typeof(IIntegrityRule<Corpus>)) || type.IsAssignableTo(typeof(IIntegrityRule<DomainCorpus>)));
}
