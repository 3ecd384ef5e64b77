using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A file, from its announcement to its sharing.</summary>
internal sealed class UploadedFile(string id, string name, long length, string? alternative)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>How many bytes were announced.</summary>
    public long Length { get; } = length;

    public string Title { get; set; } = name;

    public byte[]? Bytes { get; set; }

    public JsonObject Write() => new()
    {
        ["id"] = Id, ["name"] = Name, ["title"] = Title, ["alt_txt"] = alternative, ["size"] = Length, ["shares"] = new JsonObject(),
    };
}
