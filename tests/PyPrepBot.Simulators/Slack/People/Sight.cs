using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What one person has before their eyes: windows over a room, or the Home tab, and the last message for them.</summary>
internal sealed class Sight
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The lowest first.</summary>
    public List<OpenView> Windows { get; } = [];

    public OpenView? Home { get; private set; }

    /// <summary>Whether this person is in the Home tab and not in a room.</summary>
    public bool IsAtHome { get; set; }

    public StoredMessage? Message { get; private set; }

    public JsonArray? Suggestions { get; private set; }

    /// <summary>What changed last.</summary>
    public object? Latest { get; private set; }

    /// <summary>Counts what was meant for this person.</summary>
    public int Seen { get; private set; }

    /// <summary>Counts what merely moved in the room.</summary>
    public int Glimpsed { get; private set; }

    /// <summary>Where this person said something to the bot and waits for what it says.</summary>
    public SlackChannel? ListensIn { get; set; }

    /// <summary>What this person chose in lists of messages.</summary>
    public Dictionary<(StoredMessage Message, string Block, string Action), JsonObject> Chosen { get; } = [];

    /// <summary>Completes at the next change.</summary>
    public Task Next => _next.Task;

    public void See(StoredMessage message)
    {
        Message = message;
        IsAtHome = false;
        Look(message);
    }

    public void Show(OpenView view)
    {
        if (view.IsHome)
            Home = view;
        else if (!Windows.Contains(view))
            Windows.Add(view);
        Look(view);
    }

    public void Suggest(JsonArray options)
    {
        Suggestions = options;
        Seen++;
        Pulse();
    }

    /// <summary>A line was taken, and the others go away.</summary>
    public void EndSuggestions() => Suggestions = null;

    /// <summary>Something moved in the room that may or may not be an answer.</summary>
    public void Glimpse(StoredMessage? message = null)
    {
        Glimpsed++;
        if (message is not null)
            Message = message;
        Pulse();
    }

    /// <summary>Closes a window and those on it.</summary>
    public void Close(OpenView view)
    {
        for (var index = Windows.IndexOf(view); index >= 0 && index < Windows.Count;)
        {
            Windows[^1].IsOpen = false;
            Windows.RemoveAt(Windows.Count - 1);
        }

        Look(Windows.Count > 0 ? Windows[^1] : Message);
    }

    public void CloseAll()
    {
        if (Windows.Count > 0)
            Close(Windows[0]);
    }

    private void Look(object? thing)
    {
        Latest = thing;
        Suggestions = null;
        Seen++;
        Pulse();
    }

    private void Pulse()
    {
        var next = _next;
        _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        next.TrySetResult();
    }
}
