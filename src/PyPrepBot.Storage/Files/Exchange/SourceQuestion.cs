using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>One question as it stands in a file, before any rule has looked at it.</summary>
/// <param name="Block">Its lines, where it stands in a list of YAML blocks; null when only its meaning is known.</param>
/// <param name="FileTopic">The topic at the top of its file.</param>
internal sealed record SourceQuestion(YamlMap Map, SourceBlock? Block, string? FileTopic)
{
    public string? Id => Value("id");

    public string? Topic => Value("topic") ?? FileTopic;

    private string? Value(string name) => Map.Find(name)?.Value is YamlText { Value.Length: > 0 } text ? text.Value : null;
}
