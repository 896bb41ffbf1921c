using DomainSdk.Integrity;

namespace DomainSdk.Build.Cache;

/// <summary>
/// The file that keeps verdicts from build to build. Facts stand at its end: where nothing has changed they are not read. A file of another version,
/// of other settings, or one that is not whole, is none.
/// </summary>
internal static class VerdictFile
{
    private const string Mark = "DomainSdk documents 1";

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">The settings that it must have been written under.</param>
    /// <param name="readFacts">Whether facts are needed; without, those of all documents are empty.</param>
    public static Verdicts? Read(string path, string settings, bool readFacts)
    {
        try
        {
            if (!File.Exists(path)) return null;
            using var input = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            var reader = new FactsReader(input);
            if (reader.ReadString() != Mark || reader.ReadString() != settings) return null;
            var at = input.ReadInt64();
            var schemas = reader.ReadList(() => new SchemaStamp(reader.ReadText(), ReadStamp(input)));
            var none = new IntegrityFacts();
            var documents = reader.ReadList(() => new DocumentVerdict(reader.ReadText(), reader.ReadText(), ReadStamp(input), reader.ReadList(reader.ReadFinding), none));
            var integrity = reader.ReadList(reader.ReadFinding);
            IReadOnlyList<DocumentVerdict> whole = readFacts ? [.. documents.Select(document => document with { Facts = reader.ReadFacts() })] : documents;
            return new Verdicts(settings, at, schemas, whole, integrity);
        }
        catch (Exception e) when (e is IOException or FormatException or UnauthorizedAccessException or ArgumentException or DomainSdk.Schema.Json.JsonSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Writes the file as a whole; where that cannot be done, the next build checks everything again.</summary>
    public static void Write(string path, Verdicts verdicts)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = $"{path}.{Environment.ProcessId}";
            using (var output = new BinaryWriter(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))) Write(output, verdicts);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Verdicts are kept to save time only.
        }
    }

    private static void Write(BinaryWriter output, Verdicts verdicts)
    {
        var writer = new FactsWriter(output);
        writer.Write(Mark);
        writer.Write(verdicts.Settings);
        output.Write(verdicts.At);
        writer.WriteList(verdicts.Schemas, schema =>
        {
            writer.Write(schema.Item);
            Write(output, schema.Stamp);
        });
        writer.WriteList(verdicts.Documents, document =>
        {
            writer.Write(document.Path);
            writer.Write(document.Schema);
            Write(output, document.Stamp);
            writer.WriteList(document.Findings, writer.Write);
        });
        writer.WriteList(verdicts.Integrity, writer.Write);
        foreach (var document in verdicts.Documents) writer.Write(document.Facts);
    }

    private static FileStamp? ReadStamp(BinaryReader input) => !input.ReadBoolean() ? null
        : new FileStamp(input.ReadInt64(), input.ReadInt64(), new UInt128(input.ReadUInt64(), input.ReadUInt64()));

    private static void Write(BinaryWriter output, FileStamp? stamp)
    {
        output.Write(stamp is not null);
        if (stamp is not { } known) return;
        output.Write(known.Length);
        output.Write(known.Time);
        output.Write((ulong)(known.Digest >> 64));
        output.Write((ulong)known.Digest);
    }
}
