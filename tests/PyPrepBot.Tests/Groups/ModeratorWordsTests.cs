using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Groups;

public sealed class ModeratorWordsTests
{
    [Theory]
    [InlineData(Platform.Discord, "add <@1093847561029384756>", "discord:user:1093847561029384756")]
    [InlineData(Platform.Discord, "add 10938475610293847", "discord:user:10938475610293847")]
    [InlineData(Platform.Discord, "add role 1093847561029384756", "discord:role:1093847561029384756")]
    [InlineData(Platform.Slack, "add <@U012AB3CD|ada>", "slack:user:U012AB3CD")]
    [InlineData(Platform.Slack, "add W012AB3CD", "slack:user:W012AB3CD")]
    [InlineData(Platform.Terminal, "add @ada", "terminal:user:ada")]
    public void Somebody_is_named_as_their_platform_names_them(Platform platform, string typed, string entry) =>
        Assert.Equal([entry], Read(platform, typed)!.Settings.Moderators.Entries);

    [Theory]
    [InlineData(Platform.Discord, "add @Ada")]
    [InlineData(Platform.Discord, "add 1234")]
    [InlineData(Platform.Discord, "add role admins")]
    [InlineData(Platform.Discord, "discord:user:Ada")]
    [InlineData(Platform.Slack, "add @ada")]
    [InlineData(Platform.Slack, "add 1093847561029384756")]
    [InlineData(Platform.Slack, "add role U012AB3CD")]
    public void Words_that_are_nobody_are_not_kept(Platform platform, string typed) => Assert.Null(Read(platform, typed));

    private static StudyGroup? Read(Platform platform, string typed) => ModeratorWords.Read(
        new StudyGroup(new GroupId("g"), Schedule.Default("Etc/UTC"), Channel: null), ModeratorWords.Spelled(platform, typed));
}
