using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PyPrepBot.Storage.Files;

/// <summary>The file of proofs, one line a question, so that a change shows as one line.</summary>
public static class ProofRecords
{
    public const string FileName = "proofs.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The records of a folder, by question id; null when the folder keeps none.</summary>
    /// <exception cref="InvalidDataException">The file is there, but is not what <see cref="Write"/> writes.</exception>
    public static IReadOnlyDictionary<string, ProofRecord>? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, ProofRecord>>(File.ReadAllBytes(path), Format)?
                .Where(entry => entry.Value is { Digest: not null, Proven: not null })
                .ToFrozenDictionary(StringComparer.Ordinal);
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException(
                $"{FileName}:{failure.LineNumber + 1}: not JSON. Delete the file, then run `bank verify --record`.", failure);
        }
    }

    public static void Write(string folder, IReadOnlyDictionary<string, ProofRecord> records)
    {
        var lines = records
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"  {JsonSerializer.Serialize(entry.Key)}: {JsonSerializer.Serialize(entry.Value, Format)}");
        var path = Path.Combine(folder, FileName);
        File.WriteAllText(path + ".new", $"{{\n{string.Join(",\n", lines)}\n}}\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
