using System.Reflection;
using System.Runtime.Loader;

namespace DomainSdk.Build.Extensions;

/// <summary>
/// Where assemblies of extensions are loaded. They come from bytes, so that no file is held open, and go with the check: a node that builds again finds
/// them as they then are. DomainSdk itself is that of the task, or its types would be others.
/// </summary>
internal sealed class ExtensionContext : AssemblyLoadContext
{
    private static readonly Assembly[] s_ours = [typeof(Corpus).Assembly, typeof(DiagnosticCatalog).Assembly];

    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    /// <param name="paths">The assemblies of the items, which go before others of the same name.</param>
    public ExtensionContext(IEnumerable<string> paths)
        : base("DomainSdk extensions", isCollectible: true)
    {
        foreach (var path in paths)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            _folders.Add(Path.GetDirectoryName(path)!);
        }
    }

    /// <summary>The assembly of an item.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is none.</exception>
    public Assembly LoadItem(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Assemblies.FirstOrDefault(loaded => string.Equals(loaded.GetName().Name, name, StringComparison.OrdinalIgnoreCase)) ?? LoadFromStream(new MemoryStream(File.ReadAllBytes(path)));
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (Array.Find(s_ours, assembly => assembly.GetName().Name == name) is { } ours) return ours;
        var path = _paths.GetValueOrDefault(name) ?? _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        // What is neither an item nor beside one is of the framework.
        return path is null ? null : LoadItem(path);
    }
}
