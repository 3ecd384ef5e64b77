using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>What is wrong with a body, by place, and nested as Discord nests it.</summary>
/// <remarks>https://discord.com/developers/docs/reference#error-messages</remarks>
internal sealed class FormErrors(Action<string>? note = null)
{
    private readonly List<(string Path, string Code, string Message)> _errors = [];

    public bool Any => _errors.Count > 0;

    public IEnumerable<string> Flat => _errors.Select(error => $"{error.Path}: {error.Code} {error.Message}");

    public void Add(string path, string code, string message) => _errors.Add((path, code, message));

    /// <summary>A field nobody knows: an error, or only noted where that was asked for.</summary>
    public void AddUnknown(string path, string name)
    {
        if (note is null)
            Add(path, "UNKNOWN_FIELD", $"There is no field {name} here.");
        else
            note($"{path}: unknown field");
    }

    public JsonObject Nested()
    {
        var root = new JsonObject();
        foreach (var (path, code, message) in _errors)
        {
            var place = path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, Child);
            if (place["_errors"] is not JsonArray list)
                place["_errors"] = list = [];
            list.Add(new JsonObject { ["code"] = code, ["message"] = message });
        }

        return root;
    }

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
            parent[name] = child = [];
        return child;
    }
}
