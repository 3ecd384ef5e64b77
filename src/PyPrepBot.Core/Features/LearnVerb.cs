using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The buttons that lead to a primer.</summary>
internal static class LearnVerb
{
    public const string Open = "learn";
    public const string Topics = "learn-all";

    public static ActionId Of(string topic) => new(Open, topic);
}
