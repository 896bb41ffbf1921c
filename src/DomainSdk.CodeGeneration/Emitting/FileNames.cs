using System.Globalization;
using System.Text;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Names of files: short enough for every system, and none that a system keeps for its devices.</summary>
internal static class FileNames
{
    private const string Ending = ".g.cs";

    // File systems allow 255 bytes; compilers and archives put something before and behind.
    private const int MostBytes = 140;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The name of the file of a type.</summary>
    /// <param name="type">The type.</param>
    public static string Of(TypeName type)
    {
        var name = type.Namespace.Length > 0 ? type.Namespace + "." + type.QualifiedName : type.QualifiedName;
        if (Devices.Contains(name.Split('.')[0]))
            name = "_" + name;
        if (Encoding.UTF8.GetByteCount(name) > MostBytes)
            name = Cut(name) + "~" + Hash(name);
        return name + Ending;
    }

    private static string Cut(string name)
    {
        var length = 0;
        var bytes = 0;
        while (length + 1 < name.Length)
        {
            // Identifiers have no surrogates: each character is a code point.
            bytes += name[length] < 0x80 ? 1 : name[length] < 0x800 ? 2 : 3;
            if (bytes > MostBytes - 17)
                break;
            length++;
        }

        return name.Remove(length);
    }

    // FNV-1a over the whole name: the same on every machine.
    private static string Hash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ b) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
