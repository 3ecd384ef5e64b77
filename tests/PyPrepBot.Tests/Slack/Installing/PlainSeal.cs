using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>Seals so that a test can see what is sealed and for whom, with a key that can be lost.</summary>
internal sealed class PlainSeal(string key = "k1") : ITokenSeal
{
    public string Close(string space, string token) => $"{key}|{space}|{new string([.. token.Reverse()])}";

    public string? Open(string space, string closed) =>
        closed.Split('|') is [var with, var whose, var token] && with == key && whose == space ? new string([.. token.Reverse()]) : null;
}
