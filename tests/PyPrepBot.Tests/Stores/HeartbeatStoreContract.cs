using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class HeartbeatStoreContract : StoreContract
{
    [Fact]
    public async Task Nothing_is_known_of_the_time_before_the_first_beat()
    {
        Assert.Equal(TimeSpan.Zero, await SilenceAsync(-600, 0));

        await BeatAsync(0);

        Assert.Equal(TimeSpan.Zero, await SilenceAsync(-600, 0));
    }

    [Fact]
    public async Task Beats_close_to_one_another_leave_no_silence()
    {
        for (var minute = 0; minute <= 10; minute += 2) await BeatAsync(minute);

        Assert.Equal(TimeSpan.Zero, await SilenceAsync(0, 11));
    }

    [Fact]
    public async Task Silences_are_added_up_as_far_as_they_lie_in_the_time_asked_for()
    {
        foreach (var minute in (int[])[0, 10, 11, 12, 30, 31]) await BeatAsync(minute);

        await ReopenAsync();

        Assert.Equal(TimeSpan.FromMinutes(28), await SilenceAsync(-60, 31));
        Assert.Equal(TimeSpan.FromMinutes(5 + 3), await SilenceAsync(5, 15));
        Assert.Equal(TimeSpan.Zero, await SilenceAsync(10, 12));
    }

    [Fact]
    public async Task The_time_since_the_last_beat_is_silence_too()
    {
        await BeatAsync(0);

        Assert.Equal(TimeSpan.Zero, await SilenceAsync(-10, 2));
        Assert.Equal(TimeSpan.FromMinutes(60), await SilenceAsync(-10, 60));
        Assert.Equal(TimeSpan.FromMinutes(20), await SilenceAsync(40, 60));
    }

    [Fact]
    public async Task A_clock_set_back_makes_no_silence()
    {
        await BeatAsync(60);
        await BeatAsync(0);
        await BeatAsync(61);

        Assert.Equal(TimeSpan.Zero, await SilenceAsync(0, 61));
    }

    [Fact]
    public async Task Old_silences_are_let_go()
    {
        await BeatAsync(0);
        await BeatAsync(10);
        await Stores.Heartbeats.BeatAsync(Some.Noon.AddDays(101), Stop);

        Assert.Equal(TimeSpan.Zero, await SilenceAsync(0, 10));
    }

    private Task BeatAsync(int minute) => Stores.Heartbeats.BeatAsync(Some.Noon.AddMinutes(minute), Stop);

    private Task<TimeSpan> SilenceAsync(int from, int to) =>
        Stores.Heartbeats.SilenceAsync(Some.Noon.AddMinutes(from), Some.Noon.AddMinutes(to), Stop);
}
