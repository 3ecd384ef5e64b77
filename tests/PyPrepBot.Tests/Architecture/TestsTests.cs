using System.Reflection;

namespace PyPrepBot.Tests.Architecture;

public sealed class TestsTests : IDisposable
{
    private readonly TestCode _code = new();

    [Fact]
    public void Every_test_makes_an_assertion()
    {
        var tests = _code.Tests.ToList();

        Assert.NotEmpty(tests);
        Violations.None(tests.Where(test => !_code.Asserts(test)).Select(test => test.FullName));
    }

    [Theory]
    [InlineData(nameof(Specimen.Asserts), true)]
    [InlineData(nameof(Specimen.AssertsThroughAnother), true)]
    [InlineData(nameof(Specimen.AssertsLaterAsync), true)]
    [InlineData(nameof(Specimen.AssertsInALambda), true)]
    [InlineData(nameof(Specimen.WaitsForItAsync), true)]
    [InlineData(nameof(Specimen.OnlySkips), false)]
    [InlineData(nameof(Specimen.DoesNothingAsync), false)]
    public void An_assertion_is_found_where_it_is_and_nowhere_else(string method, bool asserts) =>
        Assert.Equal(asserts, _code.Asserts(_code.Find(typeof(Specimen).FullName!.Replace('+', '/'), method)));

    [Fact]
    public void Every_class_of_tests_is_called_so()
    {
        var classes = House.Tests.GetTypes().Where(type => !type.IsAbstract && type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute))));

        Assert.All(classes, type => Assert.EndsWith("Tests", type.Name, StringComparison.Ordinal));
    }

    public void Dispose() => _code.Dispose();

    private static class Specimen
    {
        public static void Asserts() => Assert.NotEqual(1, 2);

        public static void AssertsThroughAnother() => Asserts();

        public static async Task AssertsLaterAsync()
        {
            await Task.CompletedTask;
            Asserts();
        }

        public static void AssertsInALambda() => new List<int> { 1 }.ForEach(number => Assert.Equal(1, number));

        public static async Task WaitsForItAsync(Task<int> task) =>
            await task.WaitAsync(TimeSpan.FromSeconds(1), TimeProvider.System, TestContext.Current.CancellationToken);

        public static void OnlySkips() => Assert.SkipWhen(true, "never run");

        public static async Task DoesNothingAsync() => await Task.CompletedTask;
    }
}
