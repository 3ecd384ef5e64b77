using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class TallyTests
{
    [Fact]
    public void Tallies_add_up_part_by_part() => Assert.Equal(new Tally(11, 22, 33, 44), new Tally(1, 2, 3, 4) + new Tally(10, 20, 30, 40));
}
