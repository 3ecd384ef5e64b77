using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features;

/// <summary>A group's settings as people say them.</summary>
internal static class SettingWords
{
    public static string Topics(ChosenTopics topics) => topics.AreAll ? "all topics" : string.Join(", ", topics.Slugs);

    public static string Levels(LevelMix levels) => levels switch
    {
        LevelMix.Gentler => "gentler",
        LevelMix.Harder => "harder",
        _ => "as planned",
    };

    /// <summary>What a mix means, for whoever chooses one.</summary>
    public static string Explained(LevelMix levels) => levels switch
    {
        LevelMix.Gentler => "Gentler: one level easier each day",
        LevelMix.Harder => "Harder: one level more each day",
        _ => "As planned: easy on Monday, expert on Sunday",
    };
}
