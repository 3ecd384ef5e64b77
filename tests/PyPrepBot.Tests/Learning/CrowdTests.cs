using CsCheck;
using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class CrowdTests
{
    private static readonly Gen<Gaussian> Member =
        Gen.Select(Gen.Double[-4, 4], Gen.Double[0.05, 1], (mean, variance) => new Gaussian(mean, variance));

    [Fact]
    public void Two_hundred_stand_for_three_thousand_within_a_hundredth() =>
        Gen.Select(Member.Array[3000], Gen.Double[-2, 3]).Sample(
            (members, difficulty) =>
            {
                var exact = members.Sum(member => Information(member, difficulty));

                var crowd = Crowd.Of(members);

                Assert.Equal(200, crowd.Count);
                Assert.Equal(3000, crowd.Sum(one => one.Count));
                Assert.Equal(1, crowd.Sum(one => one.Count * Information(one.Member, difficulty)) / exact, 0.01);
            },
            iter: 20);

    [Fact]
    public void A_small_group_is_taken_as_it_is() => Member.Array[1, 200].Sample(members =>
        Assert.Equal(members.OrderBy(m => m.Mean).ThenBy(m => m.Variance), Crowd.Of(members).Select(one => one.Member)));

    private static double Information(Gaussian member, double difficulty) =>
        ResponseModel.Predict(member.Mean - difficulty, member.Variance + 0.5, 0.25).Information;
}
