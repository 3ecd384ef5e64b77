using CsCheck;
using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class ResponseModelTests
{
    private static readonly Gen<(double Mean, double Variance, double Guess)> Cases =
        Gen.Select(Gen.Double[-6, 6], Gen.Double[0, 3], Gen.Double[0, 0.5]);

    [Fact]
    public void The_derivatives_are_those_of_the_chance() => Cases.Sample((mean, variance, guess) =>
    {
        const double Step = 1e-4;

        var (low, here, high) = (At(mean - Step), At(mean), At(mean + Step));

        Assert.Equal((high.P - low.P) / (2 * Step), here.P1, 1e-7);
        Assert.Equal((high.P1 - low.P1) / (2 * Step), here.P2, 1e-7);

        Prediction At(double at) => ResponseModel.Predict(at, variance, guess);
    });

    [Fact]
    public void Nobody_is_below_guessing_or_above_slipping() => Cases.Sample((mean, variance, guess) =>
        Assert.InRange(ResponseModel.Predict(mean, variance, guess).P, guess, 1 - ResponseModel.Slip));

    [Fact]
    public void A_guessable_question_tells_less_than_a_typed_one() => Cases.Where(one => one.Guess > 0.05).Sample((mean, variance, guess) =>
        Assert.True(ResponseModel.Predict(mean, variance, guess).Information < ResponseModel.Predict(mean, variance, 0).Information));
}
