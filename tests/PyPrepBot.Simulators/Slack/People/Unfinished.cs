namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Whether what is seen says that the answer is still to come.</summary>
internal static class Unfinished
{
    public static bool Looks(Screen screen) => screen switch
    {
        SeenMessage message => message is { Buttons.Count: 0, Selects.Count: 0, Code.Count: 0 } && TrailsOff(message.Words),
        SeenWindow window => window is { Buttons.Count: 0, Selects.Count: 0, Fields.Count: 0, Code.Count: 0 } && TrailsOff(window.Words),
        _ => false,
    };

    private static bool TrailsOff(string words) =>
        words.TrimEnd() is var text && (text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal));
}
