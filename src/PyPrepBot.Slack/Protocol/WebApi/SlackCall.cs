namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>One call with its arguments, which nothing may log.</summary>
/// <param name="IsOvertaken">Asked before each try.</param>
internal sealed record SlackCall(SlackMethod Method, IReadOnlyList<KeyValuePair<string, string>> Arguments, Func<bool> IsOvertaken)
{
    /// <summary>The channel in which a message appears.</summary>
    public string? Channel => Method.ChannelArgument is { } name ? this[name] : null;

    /// <summary>The message that is changed.</summary>
    public string Message => $"{this["channel"]} {this["ts"]}";

    private string? this[string name] => Arguments.FirstOrDefault(argument => argument.Key == name).Value;

    public override string ToString() => Method.Name;
}
