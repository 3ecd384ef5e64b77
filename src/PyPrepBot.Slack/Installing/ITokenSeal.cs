namespace PyPrepBot.Slack.Installing;

/// <summary>Makes a token unreadable for whoever has the file and not the keys.</summary>
internal interface ITokenSeal
{
    /// <param name="space">Whose it is: moved to another workspace it does not open.</param>
    string Close(string space, string token);

    /// <summary>Null when the keys are others.</summary>
    string? Open(string space, string closed);
}
