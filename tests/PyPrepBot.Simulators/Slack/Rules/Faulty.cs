namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>What is wrong with blocks or a view, by place.</summary>
internal sealed class Faulty(Action<string>? note = null)
{
    private readonly List<(string Pointer, string Message)> _found = [];

    public bool Any => _found.Count > 0;

    /// <summary>As Slack words them.</summary>
    public IReadOnlyList<string> Messages => [.. _found.Select(one => $"{one.Message} [json-pointer:{one.Pointer}]")];

    public void Add(string pointer, string message) => _found.Add((pointer, message));

    /// <summary>A field nobody knows: an error, or only noted where that was asked for.</summary>
    public void AddUnknown(string pointer, string name)
    {
        if (note is null)
            Add(pointer, $"invalid additional property: {name}");
        else
            note($"{pointer}: unknown field {name}");
    }
}
