using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace DomainSdk.Extensions;

/// <summary>
/// Where assemblies of extensions are loaded. They come from bytes, so that no file is held open, and can go again: a node that builds once more finds
/// them as they then are. DomainSdk itself is that of the program, or its types would be others.
/// </summary>
internal sealed class ExtensionContext : AssemblyLoadContext
{
    private readonly Assembly[] _ours;
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    /// <param name="paths">The assemblies of the items, which go before others of the same name.</param>
    /// <param name="hosts">Assemblies of the program whose types extensions share with it, beside those of the library.</param>
    public ExtensionContext(IEnumerable<string> paths, IEnumerable<Assembly> hosts)
        : base("DomainSdk extensions", isCollectible: true)
    {
        _ours = [typeof(Corpus).Assembly, typeof(DiagnosticCatalog).Assembly, .. hosts];
        foreach (var path in paths)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            _folders.Add(Path.GetDirectoryName(path)!);
        }
    }

    /// <summary>The assembly of an item.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is none.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = LoadedExtensions.NotTrimmed)]
    public Assembly LoadItem(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Assemblies.FirstOrDefault(loaded => string.Equals(loaded.GetName().Name, name, StringComparison.OrdinalIgnoreCase)) ?? LoadFromStream(new MemoryStream(File.ReadAllBytes(path)));
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (Array.Find(_ours, assembly => assembly.GetName().Name == name) is { } ours) return ours;
        var path = _paths.GetValueOrDefault(name) ?? _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        // What is neither an item nor beside one is of the framework.
        return path is null ? null : LoadItem(path);
    }
}
