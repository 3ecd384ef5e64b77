using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.GroupSetup;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class SetupWordsTests
{
    [Theory]
    [InlineData("9", "09:00")]
    [InlineData("09:00", "09:00")]
    [InlineData("18:30", "18:30")]
    [InlineData("9am", "09:00")]
    [InlineData("6:30 pm", "18:30")]
    [InlineData("12am", "00:00")]
    [InlineData("21h", "21:00")]
    [InlineData("0", "00:00")]
    public void An_hour_is_read_as_people_write_it(string text, string expected)
    {
        Assert.True(HourWords.TryRead(text, out var time));
        Assert.Equal(expected, time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("13pm")]
    [InlineData("-9")]
    [InlineData("nine")]
    [InlineData("")]
    [InlineData("9:60")]
    public void What_is_no_hour_is_not_guessed(string text) => Assert.False(HourWords.TryRead(text, out _));

    [Theory]
    [InlineData("mon-fri", "Monday to Friday")]
    [InlineData("every day", "every day")]
    [InlineData("mon wed fri", "Monday, Wednesday, Friday")]
    [InlineData("Mon, Wed and Fri", "Monday, Wednesday, Friday")]
    [InlineData("weekends", "Saturday, Sunday")]
    [InlineData("weekdays sat", "Monday to Saturday")]
    [InlineData("sat-mon", "Monday, Saturday, Sunday")]
    [InlineData("thursday", "Thursday")]
    [InlineData("tues", "Tuesday")]
    [InlineData("tuesdays & thursdays", "Tuesday, Thursday")]
    [InlineData("mon to fri", "Monday to Friday")]
    [InlineData("mon/wed", "Monday, Wednesday")]
    public void Days_are_read_as_people_write_them(string text, string expected) =>
        Assert.Equal(expected, WeekdayWords.Of(WeekdayWords.Read(text)!));

    [Theory]
    [InlineData("someday")]
    [InlineData("m")]
    [InlineData("mon-")]
    [InlineData("and")]
    [InlineData("mon blue")]
    public void What_is_no_day_is_not_guessed(string text) => Assert.Null(WeekdayWords.Read(text));

    [Fact]
    public async Task Zones_are_suggested_with_the_time_there()
    {
        var typing = new Autocomplete(
            "1", new UserRef(Platform.Discord, "1", "mo"), new ChannelRef(Platform.Discord, "7", "42"),
            new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), "group setup", "zone", "toky");

        var reply = await new SuggestSetup(new GroupDefaults("Etc/UTC")).HandleAsync(typing, CancellationToken.None);

        var first = Assert.IsType<ChoicesReply>(reply).Choices[0];
        Assert.Equal(("Asia/Tokyo", "Asia/Tokyo (now Mon 18:00)"), (first.Value, first.Label));
    }
}
