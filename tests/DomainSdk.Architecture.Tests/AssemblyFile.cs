using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DomainSdk.Architecture.Tests;

/// <summary>What a compiled assembly refers to, read from its metadata without loading it.</summary>
internal sealed record AssemblyFile(string Path, IReadOnlyDictionary<string, Version> Assemblies, IReadOnlyList<string> Types)
{
    public bool IsNetStandard => Assemblies.ContainsKey("netstandard");

    /// <summary>The source files that stack traces name.</summary>
    public IReadOnlyList<string> Sources()
    {
        using var stream = File.OpenRead(Path);
        using var pe = new PEReader(stream);
        var embedded = pe.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var pdb = pe.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = pdb.GetMetadataReader();
        return [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
    }

    public static AssemblyFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var pe = new PEReader(stream);
        var reader = pe.GetMetadataReader();
        var assemblies = reader.AssemblyReferences.Select(reader.GetAssemblyReference).ToDictionary(r => reader.GetString(r.Name), r => r.Version);
        var types = reader.TypeReferences.Select(reader.GetTypeReference).Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}");
        return new AssemblyFile(path, assemblies, [.. types]);
    }
}
